package eu.clusterplanner.identity.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A request whose body ends with an exception where it is longer than allowed. */
class LimitedRequest extends HttpServletRequestWrapper {

    private final long most;
    private long read;
    private @Nullable ServletInputStream stream;

    LimitedRequest(HttpServletRequest request, long most) {
        super(request);
        this.most = most;
    }

    boolean exceeded() {
        return read > most;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        ServletInputStream present = stream;
        if (present == null) {
            present = new Limited(super.getInputStream());
            stream = present;
        }
        return present;
    }

    private final class Limited extends ServletInputStream {

        private final ServletInputStream body;

        Limited(ServletInputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            int value = body.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int number = body.read(target, offset, length);
            count(Math.max(number, 0));
            return number;
        }

        private void count(int number) throws IOException {
            read += number;
            if (exceeded()) {
                throw new IOException("the body is longer than " + most + " bytes");
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
