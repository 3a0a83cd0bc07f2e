/** Maps of the plane with their Jacobian matrices, forwards and backwards. Stateless. */
package org.pushforward.bijector.plane;
