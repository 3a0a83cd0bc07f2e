/** The lesson reader: a lesson's records as native nodes, with typeset formulas and no web view. */
package org.pushforward.ui.reader;
