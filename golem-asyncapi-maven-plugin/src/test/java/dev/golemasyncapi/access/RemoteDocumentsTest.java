package dev.golemasyncapi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.golemasyncapi.resolve.DocumentAccess.Found;
import dev.golemasyncapi.resolve.DocumentAccess.Refused;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteDocumentsTest {

    private final Map<String, Downloads.Answer> web = new HashMap<>();

    private Downloads.Answer get(URI address) throws IOException {
        return Optional.ofNullable(web.get(address.toString())).orElseThrow(() -> new IOException("status 404"));
    }

    private RemoteDocuments allowing(String... hosts) {
        return new RemoteDocuments(true, List.of(hosts), this::get);
    }

    private static Downloads.Answer document(String text) {
        return new Downloads.Answer(text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    private static Downloads.Answer redirect(String to) {
        return new Downloads.Answer(new byte[0], Optional.of(to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://other.example/a.yaml",
                "https://docs.example.evil.com/a.yaml",
                "https://docs.example@evil.com/a.yaml",
                "https://evil.com/https://docs.example/a.yaml",
                "https://docs.example:8443/a.yaml/../../..\\@evil.com",
                "https:///a.yaml",
                "https://[::1]/a.yaml"
            })
    void onlyAllowedHostsAreRead(String address) {
        assertThat(allowing("docs.example").locate("asyncapi.yaml", address)).isInstanceOf(Refused.class);
    }

    @Test
    void nothingIsReadUnlessItIsAllowed() {
        assertThat(new RemoteDocuments(false, List.of("docs.example"), this::get)
                        .locate("asyncapi.yaml", "https://docs.example/a.yaml"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void referencesInRemoteDocumentsStartThere() {
        assertThat(allowing("Docs.example").locate("https://docs.example/v1/api.yaml", "../common/a.yaml"))
                .isEqualTo(new Found("https://docs.example/common/a.yaml"));
        assertThat(allowing("docs.example").locate("https://docs.example/v1/api.yaml", "//evil.com/a.yaml"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void redirectsAreFollowedToAllowedHostsOnly() throws IOException {
        web.put("https://docs.example/a.yaml", redirect("/b.yaml"));
        web.put("https://docs.example/b.yaml", document("b"));
        web.put("https://docs.example/evil.yaml", redirect("https://evil.com/a.yaml"));
        web.put("https://evil.com/a.yaml", document("evil"));
        web.put("https://docs.example/round.yaml", redirect("round.yaml"));

        RemoteDocuments remote = allowing("docs.example");

        assertThat(remote.read("https://docs.example/a.yaml").text()).isEqualTo("b");
        assertThatThrownBy(() -> remote.read("https://docs.example/evil.yaml"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("evil.com is not among the allowed ones");
        assertThatThrownBy(() -> remote.read("https://docs.example/round.yaml"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("more than 5 times");
    }

    @Test
    void whatWasReadOnceIsThereWhenOffline(@TempDir Path cache) throws IOException {
        web.put("https://docs.example/a.yaml", redirect("/b.yaml"));
        web.put("https://docs.example/b.yaml", document("b"));
        var online = new RemoteDocuments(true, List.of("docs.example"), new CachedDownloads(this::get, cache, false));
        var offline = new RemoteDocuments(true, List.of("docs.example"), new CachedDownloads(this::get, cache, true));

        assertThatThrownBy(() -> offline.read("https://docs.example/a.yaml"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("offline");
        online.read("https://docs.example/a.yaml");
        web.clear();

        assertThat(offline.read("https://docs.example/a.yaml").text()).isEqualTo("b");
    }

    @Test
    void referencesInAMovedDocumentStartWhereItWasFound() throws IOException {
        web.put("https://docs.example/latest/a.yaml", redirect("/v2/a.yaml#top"));
        web.put("https://docs.example/v2/a.yaml", document("a"));
        RemoteDocuments remote = allowing("docs.example");

        String name = remote.read("https://docs.example/latest/a.yaml").name();

        assertThat(name).isEqualTo("https://docs.example/v2/a.yaml");
        assertThat(remote.locate(name, "b.yaml")).isEqualTo(new Found("https://docs.example/v2/b.yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://[bad", "file:///etc/passwd", "https://user:secret@docs.example/a.yaml", "//"})
    void redirectsToWhatIsNoAddressToReadAreRefused(String location) {
        web.put("https://docs.example/a.yaml", redirect(location));

        assertThatThrownBy(() -> allowing("docs.example").read("https://docs.example/a.yaml"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("it redirects ")
                .hasMessageNotContaining("secret");
    }
}
