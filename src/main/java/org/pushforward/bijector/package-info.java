/** Invertible maps with their log-determinants: what a flow is made of. Stateless. */
package org.pushforward.bijector;
