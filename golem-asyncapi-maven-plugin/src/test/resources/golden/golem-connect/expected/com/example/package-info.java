/** The client of Golem Worker Connect (WebSocket) API. */
package com.example;
