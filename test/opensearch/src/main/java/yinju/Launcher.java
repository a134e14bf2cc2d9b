package yinju;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.opensearch.analysis.common.CommonAnalysisPlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.Plugin;
import org.opensearch.transport.Netty4Plugin;

/**
 * One node of OpenSearch in this process.
 * Arguments: home folder, name, HTTP port, transport port, names and transport ports of the whole cluster (a:1,b:2).
 * Stops when it is told to, and when its standard input ends: with the process that started it.
 */
public final class Launcher extends Node {
  private Launcher(Environment environment, List<Class<? extends Plugin>> plugins) {
    super(environment, plugins, false);
  }

  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]);
    String name = arguments[1];
    String[] cluster = arguments[4].split(",");
    Settings.Builder settings =
        Settings.builder()
            .put("path.home", home)
            .put("path.data", home.resolve(name))
            .put("cluster.name", "yinju-test")
            .put("node.name", name)
            .put("http.port", arguments[2])
            .put("transport.port", arguments[3])
            .put("network.host", "127.0.0.1")
            .put("node.store.allow_mmap", false)
            .put("cluster.routing.allocation.disk.threshold_enabled", false)
            .put("action.destructive_requires_name", true);
    if (cluster.length == 1) {
      settings.put("discovery.type", "single-node");
    } else {
      settings.putList("cluster.initial_cluster_manager_nodes", java.util.Arrays.stream(cluster).map(each -> each.split(":")[0]).toList());
      settings.putList("discovery.seed_hosts", java.util.Arrays.stream(cluster).map(each -> "127.0.0.1:" + each.split(":")[1]).toList());
    }
    Environment environment = InternalSettingsPreparer.prepareEnvironment(settings.build(), Map.of(), null, () -> name);
    Launcher node = new Launcher(environment, List.of(Netty4Plugin.class, CommonAnalysisPlugin.class, SmartChinese.class));
    node.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      try {
        node.close();
      } catch (Exception error) {
        error.printStackTrace();
      }
    }));
    while (System.in.read() >= 0) {}
    System.exit(0);
  }
}
