package com.acme;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;

/** A class that Jackson reads and writes as it is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Price(BigDecimal amount, String currency, List<Price> children) {}
