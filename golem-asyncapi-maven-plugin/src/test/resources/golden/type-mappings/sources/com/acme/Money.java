package com.acme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * An amount of a currency, which Jackson reads and writes by its annotations.
 *
 * @param currency the currency
 * @param amount how much
 */
public record Money(String currency, BigDecimal amount) {

    /**
     * Reads text such as {@code 12.50 EUR}.
     *
     * @param text the text
     * @return the amount
     */
    @JsonCreator
    public static Money of(String text) {
        String[] words = text.split(" ");
        if (words.length != 2) {
            throw new IllegalArgumentException("no money: " + text);
        }
        return new Money(words[1], new BigDecimal(words[0]));
    }

    @JsonValue
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
