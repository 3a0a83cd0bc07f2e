/** Words for people: languages, messages by key, and suggestions for mistyped names. */
package org.pushforward.text;
