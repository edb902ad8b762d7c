/** The client of Vault. */
package com.example;
