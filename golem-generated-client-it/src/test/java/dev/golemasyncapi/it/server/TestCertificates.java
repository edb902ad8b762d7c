package dev.golemasyncapi.it.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** Certificates, made while a test runs by the keytool of the JDK that runs it. */
public final class TestCertificates {

    private static final String PASSWORD = "only-for-tests";

    private final Path folder;

    /**
     * Makes none yet.
     *
     * @param folder where key stores may be written, for the time of a test
     */
    public TestCertificates(Path folder) {
        this.folder = folder;
    }

    /** {@return the password of all keys} */
    public static char[] password() {
        return PASSWORD.toCharArray();
    }

    /**
     * Makes a key and a certificate that signs itself.
     *
     * @param name who it is for
     * @param more further options of {@code keytool -genkeypair}
     * @return both
     */
    public KeyStore make(String name, String... more) throws IOException, InterruptedException {
        return make(folder.resolve(name + ".p12"), name, more);
    }

    /**
     * Makes a key and a certificate that another one signs.
     *
     * @param issuer the name of the other one, made before
     * @param name who it is for
     * @param more further options of {@code keytool -genkeypair}
     * @return both
     */
    public KeyStore issue(String issuer, String name, String... more) throws IOException, InterruptedException {
        Path file = folder.resolve(name + ".p12");
        Files.copy(folder.resolve(issuer + ".p12"), file);
        List<String> options = new ArrayList<>(List.of("-signer", issuer));
        options.addAll(List.of(more));
        KeyStore keys = make(file, name, options.toArray(String[]::new));
        try {
            keys.deleteEntry(issuer);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
        return keys;
    }

    private static KeyStore make(Path file, String name, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair"));
        command.addAll(List.of("-alias", name, "-keyalg", "EC", "-dname", "CN=" + name));
        command.addAll(List.of("-keystore", file.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
        command.addAll(List.of(more));
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!keytool.waitFor(30, TimeUnit.SECONDS) || keytool.exitValue() != 0) {
            throw new IOException("keytool made no certificate: " + output);
        }
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, password());
            return keys;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** {@return a key store with the certificates of others, and none of their keys} */
    public static KeyStore trusting(KeyStore... others) throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        for (int i = 0; i < others.length; i++) {
            String alias = others[i].aliases().nextElement();
            trusted.setCertificateEntry("trusted-" + i, others[i].getCertificate(alias));
        }
        return trusted;
    }

    /**
     * Makes a TLS configuration.
     *
     * @param own the key and certificate to show, if any
     * @param trusted whom to trust, if not those that the JDK trusts
     * @return the configuration
     */
    public static SSLContext tls(@Nullable KeyStore own, @Nullable KeyStore trusted) throws GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(own, own == null ? null : password());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
