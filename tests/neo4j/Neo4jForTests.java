import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** A Neo4j server for tests. Arguments: the folder for its data, its configuration file. */
class Neo4jForTests {
    public static void main(String[] arguments) {
        new Thread(Neo4jForTests::endWithParent).start();
        try {
            serve(Path.of(arguments[0]), Path.of(arguments[1]));
            System.out.println("ready");
        } catch (Throwable problem) {
            problem.printStackTrace();
            System.exit(1);
        }
    }

    private static void serve(Path data, Path configuration) {
        var server = new DatabaseManagementServiceBuilder(data)
                .loadPropertiesFromFile(configuration)
                .build();
        server.database("system").executeTransactionally(
                "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                Map.of("password", System.getenv("NEO4J_PASSWORD")));
        server.database("neo4j").executeTransactionally("RETURN 1");
    }

    /** Whoever started this holds the other end of its input: gone means done. The data is thrown away. */
    private static void endWithParent() {
        try {
            while (System.in.read() != -1) {}
        } catch (IOException gone) {
            // As good as its end.
        }
        Runtime.getRuntime().halt(0);
    }
}
