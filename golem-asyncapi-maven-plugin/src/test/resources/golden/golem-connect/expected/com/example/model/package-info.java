/** The payload types of Golem Worker Connect (WebSocket) API. */
package com.example.model;
