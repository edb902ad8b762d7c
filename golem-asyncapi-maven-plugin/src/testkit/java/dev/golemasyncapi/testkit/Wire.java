package dev.golemasyncapi.testkit;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSocket;

/** The bytes between the server and one client. */
final class Wire implements Closeable {

    private static final int LINGER_MILLIS = 5_000;

    private final Socket tcp;
    private final CountDownLatch closed = new CountDownLatch(1);
    private Socket socket;
    private DataInputStream in;

    Wire(Socket tcp) {
        this.tcp = tcp;
        this.socket = tcp;
    }

    /** Agrees on TLS, where there is to be some. */
    void open(SSLContext tls, boolean wantCertificate) throws IOException {
        tcp.setTcpNoDelay(true);
        if (tls != null) {
            SSLSocket secure = (SSLSocket) tls.getSocketFactory()
                    .createSocket(tcp, tcp.getInetAddress().getHostAddress(), tcp.getPort(), false);
            secure.setUseClientMode(false);
            secure.setWantClientAuth(wantCertificate);
            secure.startHandshake();
            socket = secure;
        }
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
    }

    /** {@return the certificate of the client; null where it showed none} */
    X509Certificate certificate() {
        if (!(socket instanceof SSLSocket secure)) {
            return null;
        }
        try {
            Certificate[] chain = secure.getSession().getPeerCertificates();
            return chain.length > 0 && chain[0] instanceof X509Certificate first ? first : null;
        } catch (SSLPeerUnverifiedException none) {
            return null;
        }
    }

    DataInputStream in() {
        return in;
    }

    /** Writes all of the bytes, with nothing of another thread between them. */
    synchronized void write(byte[] bytes) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(bytes);
        out.flush();
    }

    /** Waits until the connection has ended here, for at most some time; returns whether it has. */
    boolean awaitClosed(Duration time) throws InterruptedException {
        return closed.await(time.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Waits until the connection has ended here. */
    void awaitClosed() throws InterruptedException {
        closed.await();
    }

    /** Ends the connection so that the client gets a reset. */
    void reset() throws IOException {
        tcp.setSoLinger(true, 0);
        tcp.close();
        closed.countDown();
    }

    /** Ends the output, and waits until the client has read all of it and ends, too. */
    void finish() throws IOException {
        tcp.setSoTimeout(LINGER_MILLIS);
        socket.shutdownOutput();
        in.transferTo(OutputStream.nullOutputStream());
    }

    @Override
    public void close() throws IOException {
        tcp.close();
        closed.countDown();
    }
}
