package eu.clusterplanner.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Stands between the application and a mail server, and can keep back the answer that tells that a mail was taken. */
final class MailRelay implements AutoCloseable {

    /** What GreenMail answers to QUIT and to a mail that it took begins alike; only the latter comes after a text. */
    private static final String TAKEN = "250";

    private final ServerSocket socket;
    private final int server;
    private final AtomicReference<@Nullable CountDownLatch> heldBack = new AtomicReference<>();

    MailRelay(int server) throws IOException {
        this.server = server;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** From now on the answer to a text is kept back for ever; the latch opens once the server has given one. */
    CountDownLatch holdBack() {
        CountDownLatch taken = new CountDownLatch(1);
        heldBack.set(taken);
        return taken;
    }

    void passOn() {
        heldBack.set(null);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> converse(client));
            } catch (IOException e) {
                return; // closed by the test
            }
        }
    }

    private void converse(Socket client) {
        try (client;
                Socket upstream = new Socket(InetAddress.getLoopbackAddress(), server)) {
            BufferedReader said = reader(client);
            BufferedReader answered = reader(upstream);
            answer(answered, client.getOutputStream());
            boolean text = false;
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                write(upstream.getOutputStream(), line);
                if (text && !line.equals(".")) {
                    continue;
                }
                CountDownLatch taken = heldBack.get();
                if (text && taken != null) {
                    if (answered.readLine().startsWith(TAKEN)) {
                        taken.countDown();
                    }
                    return;
                }
                text = answer(answered, client.getOutputStream()).startsWith("354");
            }
        } catch (IOException e) {
            // one of the two is gone, as it shall be
        }
    }

    /** Passes on an answer of one or several lines; the last has a blank after its number. */
    private static String answer(BufferedReader from, OutputStream to) throws IOException {
        String line = from.readLine();
        while (line != null && line.length() > 3 && line.charAt(3) == '-') {
            write(to, line);
            line = from.readLine();
        }
        if (line == null) {
            throw new IOException("hung up");
        }
        write(to, line);
        return line;
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    }

    private static void write(OutputStream to, String line) throws IOException {
        to.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        to.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
