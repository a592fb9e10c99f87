namespace NetflixSecurityGuide.Benchmarks.Load;

/// <summary>What every nginx of the benchmarks has around its own lines: one worker, all files in a folder that goes with it.</summary>
internal static class NginxFile
{
    /// <param name="http">The content of the block <c>http</c>.</param>
    public static string Of(string folder, string http) => $$"""
        worker_processes 1;
        daemon off;
        pid {{folder}}/nginx.pid;
        error_log {{folder}}/error.log;
        events { worker_connections 1024; }
        http {
        access_log off;
        {{http}}
        }
        """;
}
