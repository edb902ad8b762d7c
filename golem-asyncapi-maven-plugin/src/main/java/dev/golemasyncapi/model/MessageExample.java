package dev.golemasyncapi.model;

import dev.golemasyncapi.source.Origin;
import java.util.Optional;

/**
 * The Message Example Object: a message as it might be.
 *
 * @param name a name for machines
 * @param summary what it is, in short
 * @param headers the headers as JSON
 * @param payload the payload as it is written: JSON, or the text itself where messages are text
 * @param origin the example
 */
public record MessageExample(
        Optional<String> name,
        Optional<String> summary,
        Optional<String> headers,
        Optional<String> payload,
        Origin origin) {}
