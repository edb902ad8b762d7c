/** The client of Remarks API. */
package com.example;
