@echo off
rem Rubricator: with a verb (see `rubricator help`) the headless application, without one the workbench.
rem Needs Java 21 or later: in the folder jre beside this file, in JAVA_HOME, or on the PATH.
setlocal EnableExtensions
set "HOME_DIR=%~dp0"
set "JAVA="
if exist "%HOME_DIR%jre\bin\java.exe" set "JAVA=%HOME_DIR%jre\bin\java"
if not defined JAVA if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java"
if not defined JAVA for %%j in (java.exe) do if not "%%~$PATH:j"=="" set "JAVA=%%~dpn$PATH:j"
if not defined JAVA goto nojava
for /f "tokens=3" %%v in ('""%JAVA%" -version 2^>^&1 ^| findstr /i "version""') do set "VERSION=%%~v"
for /f "delims=.-+ tokens=1" %%m in ("%VERSION%") do set "MAJOR=%%m"
if not defined MAJOR goto nojava
if %MAJOR% LSS 21 goto nojava

for %%l in ("%HOME_DIR%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%l"
set "CONFIGURATION="
set ARCHIVE=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%HOME_DIR%configuration\verbs.jsa"
copy /y nul "%HOME_DIR%configuration\.writable" >nul 2>&1 && del "%HOME_DIR%configuration\.writable" >nul 2>&1
if not errorlevel 1 goto writable
set CONFIGURATION=-configuration "%USERPROFILE%\.rubricator\configuration"
set ARCHIVE=
:writable

set "FIRST=%~1"
if not defined FIRST goto workbench
if "%FIRST:~0,2%"=="--" goto headless
if "%FIRST:~0,1%"=="-" if not "%FIRST:~2%"=="" goto workbench
:headless
"%JAVA%" -XX:+UseSerialGC %ARCHIVE% -Xlog:disable -Xlog:all=error:stderr -Djava.awt.headless=true -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %RUBRICATOR_JAVA_OPTS% -jar "%LAUNCHER%" %CONFIGURATION% -nosplash -data @none -application org.rubricator.cli.rubricator %*
exit /b %ERRORLEVEL%
:workbench
start "Rubricator" "%JAVA%w" --enable-native-access=ALL-UNNAMED %RUBRICATOR_JAVA_OPTS% -jar "%LAUNCHER%" %CONFIGURATION% %*
exit /b 0
:nojava
echo rubricator: no Java 21 or later found; install one (such as Temurin 21 or 25) and set JAVA_HOME to it 1>&2
exit /b 3
