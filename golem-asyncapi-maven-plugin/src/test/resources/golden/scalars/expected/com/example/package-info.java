/** The client of Scalars API. */
package com.example;
