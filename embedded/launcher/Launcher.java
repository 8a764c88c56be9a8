import java.io.IOException;
import java.net.BindException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.io.ByteUnit;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.AuthToken;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.server.configuration.ServerSettings;

/**
 * Runs Neo4j Community with Bolt, the HTTP API and Neo4j Browser until it is told to stop: by SIGTERM, or by the end of
 * its standard input, which the kernel closes when the parent dies, however it dies.
 *
 * <p>Its answer is one line on standard output: {@code ATLAS READY} or {@code ATLAS FAILED <cause> <message>}, where the
 * cause is {@code port}, {@code locked}, {@code password} or {@code other}; then, once it has stopped, {@code ATLAS STOPPED}.
 *
 * <p>Arguments, each with a value: {@code --home}, {@code --bolt-port}, {@code --http-port}, {@code --password-file},
 * {@code --page-cache} (such as 128m); optional: {@code --plugins} (a folder of procedure jars), {@code --unrestricted}
 * (procedures that may use internals, such as gds.*), {@code --archive} (the JVM was asked for a class-data archive),
 * {@code --browser-commands} (what Neo4j Browser runs after a login) and {@code --browser-hosts} (where it may load guides and
 * styles from).
 */
public final class Launcher {
    private static final String LISTEN = "127.0.0.1";
    private static final String ADVERTISE = "localhost";

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = read(arguments);
        DatabaseManagementService neo4j;
        try {
            neo4j = start(options);
        } catch (Throwable failure) {
            answer("FAILED " + cause(failure) + " " + message(failure));
            failure.printStackTrace();
            // Neo4j leaves threads behind when its start fails half way.
            Runtime.getRuntime().halt(1);
            return;
        }
        // Neo4j has a shutdown hook of its own; ours only tells when it is through with it.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            neo4j.shutdown();
            answer("STOPPED");
            // Nothing is left to do for other hooks once the database is closed, except where the JVM writes its archive.
            if (!options.containsKey("archive")) Runtime.getRuntime().halt(0);
        }));
        answer("READY");
        drain();
        System.exit(0);
    }

    private static DatabaseManagementService start(Map<String, String> options) throws Exception {
        int bolt = Integer.parseInt(options.get("bolt-port"));
        int http = Integer.parseInt(options.get("http-port"));
        String password = Files.readString(Path.of(options.get("password-file"))).strip();

        var builder = new DatabaseManagementServiceBuilder(Path.of(options.get("home")))
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.parse(options.get("page-cache")))
                // Preallocated logs are 256 MB a database, and the writing of them is most of a first start.
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "1 files")
                // No internet at run time, and nobody's usage is anybody's business.
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
                .setConfig(ServerSettings.allow_telemetry, false)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress(LISTEN, bolt))
                // Neo4j Browser asks the server where Bolt is; without this it looks for 7687.
                .setConfig(BoltConnector.advertised_address, new SocketAddress(ADVERTISE, bolt))
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                // Neo4j would plan a statement anew when a text or list in its parameters has another order of length.
                .setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
                .setConfig(HttpConnector.enabled, true)
                .setConfig(HttpConnector.listen_address, new SocketAddress(LISTEN, http))
                .setConfig(HttpConnector.advertised_address, new SocketAddress(ADVERTISE, http));
        if (options.containsKey("plugins")) {
            builder.setConfig(GraphDatabaseSettings.plugin_dir, Path.of(options.get("plugins")).toAbsolutePath());
        }
        if (options.containsKey("unrestricted")) {
            builder.setConfig(
                    GraphDatabaseSettings.procedure_unrestricted, List.of(options.get("unrestricted").split(",")));
        }
        if (options.containsKey("browser-commands")) {
            builder.setConfig(ServerSettings.browser_post_connect_cmd, options.get("browser-commands"))
                    .setConfig(ServerSettings.browser_remote_content_hostname_whitelist, options.get("browser-hosts"));
        }
        DatabaseManagementService neo4j = builder.build();
        if (!neo4j.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME).isAvailable(Duration.ofSeconds(60).toMillis())) {
            throw new IllegalStateException("the database was not available after 60 seconds");
        }
        setPassword(neo4j, password);
        return neo4j;
    }

    /**
     * The password file is what counts, so that a user who changed or deleted it gets in all the same. The login is tried
     * first because it costs nothing, where the first Cypher statement of a fresh JVM takes a second or more.
     */
    private static void setPassword(DatabaseManagementService neo4j, String password) throws Exception {
        var system = (GraphDatabaseAPI) neo4j.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
        LoginContext login = system.getDependencyResolver()
                .resolveDependency(AuthManager.class)
                .login(AuthToken.newBasicAuthToken("neo4j", password), ClientConnectionInfo.EMBEDDED_CONNECTION);
        if (login.subject().getAuthenticationResult() == AuthenticationResult.SUCCESS) return;
        try {
            system.executeTransactionally(
                    "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
        } catch (QueryExecutionException refused) {
            // Neo4j refuses to set the password that is already set, here one that it wanted changed.
            if (!message(refused).contains("cannot be the same")) throw refused;
        }
    }

    private static Map<String, String> read(String[] arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) options.put(arguments[i].substring(2), arguments[i + 1]);
        return options;
    }

    private static void drain() throws IOException {
        byte[] ignored = new byte[256];
        while (System.in.read(ignored) >= 0) {}
    }

    private static String cause(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof BindException || at.getClass().getSimpleName().equals("PortBindException")) return "port";
            if (at instanceof FileLockException || at instanceof OverlappingFileLockException) return "locked";
            if (message(at).contains("password")) return "password";
        }
        return "other";
    }

    private static String message(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) root = root.getCause();
        return String.valueOf(root.getMessage()).replaceAll("\\s+", " ");
    }

    private static synchronized void answer(String line) {
        System.out.println("ATLAS " + line);
        System.out.flush();
    }
}
