/** One typed control for every kind of parameter. */
package org.pushforward.ui.control;
