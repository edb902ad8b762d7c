/** The client of Golem Worker Events (WebSocket) API. */
package com.example;
