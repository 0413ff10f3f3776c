package eu.clusterplanner.platform.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An SMTP server that gives the answers of a script, for what no good server does. It answers one conversation. */
final class ScriptedSmtp implements AutoCloseable {

    /** As an answer: the connection ends without one. */
    static final String HANGS_UP = "";

    private final ServerSocket socket;
    private final Map<String, String> script;

    /** script: answers by the first word of a command; {@code .} is the end of the text. Others are welcome. */
    ScriptedSmtp(Map<String, String> script) throws IOException {
        this.socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        this.script = script;
        Thread.ofVirtual().start(this::converse);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void converse() {
        try (Socket client = socket.accept();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            boolean text = false;
            String answer = script.getOrDefault("", "220 hello");
            while (!answer.equals(HANGS_UP)) {
                client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
                String line = in.readLine();
                while (text && line != null && !line.equals(".")) {
                    line = in.readLine();
                }
                if (line == null) {
                    return;
                }
                String command = line.split("[ :]", 2)[0];
                text = command.equals("DATA");
                answer = script.getOrDefault(command, text ? "354 go on" : "250 fine");
                text = text && answer.startsWith("354");
            }
        } catch (IOException e) {
            if (!socket.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
