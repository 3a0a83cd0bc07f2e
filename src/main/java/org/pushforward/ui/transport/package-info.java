/** The bar below the stage that moves a run through time. */
package org.pushforward.ui.transport;
