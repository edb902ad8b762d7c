/** The payload types of Golem Worker Events (WebSocket) API. */
package com.example.model;
