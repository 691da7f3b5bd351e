/** The workbench as a product: its application, window, menus and the place of its workspace. */
package org.rubricator.app;
