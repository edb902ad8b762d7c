/** The payload types of Vault. */
package com.example.model;
