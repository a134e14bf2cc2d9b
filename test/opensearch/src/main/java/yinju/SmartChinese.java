package yinju;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.opensearch.index.analysis.AbstractIndexAnalyzerProvider;
import org.opensearch.index.analysis.AnalyzerProvider;
import org.opensearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.opensearch.plugins.AnalysisPlugin;
import org.opensearch.plugins.Plugin;

/** Lucene's analyzer of Chinese words under the name that OpenSearch's own plugin gives it: for `npm run bench` alone. */
public final class SmartChinese extends Plugin implements AnalysisPlugin {
  @Override
  public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
    return Map.of(
        "smartcn",
        (indexSettings, environment, name, settings) ->
            new AbstractIndexAnalyzerProvider<SmartChineseAnalyzer>(indexSettings, name, settings) {
              private final SmartChineseAnalyzer analyzer = new SmartChineseAnalyzer();

              @Override
              public SmartChineseAnalyzer get() {
                return analyzer;
              }
            });
  }
}
