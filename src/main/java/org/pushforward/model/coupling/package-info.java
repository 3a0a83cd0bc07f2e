/** Coupling layers, explored: their wiring, their Jacobians, their inverse. */
package org.pushforward.model.coupling;
