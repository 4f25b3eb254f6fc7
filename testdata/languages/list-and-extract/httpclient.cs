using System.Net.Http;
using System.Threading.Tasks;

public record Endpoint(string Path, string Key, string Unused);

public class Settings
{
    public static (string, Endpoint) All() => ("https://api.example.test", new Endpoint("/oauth/old_token", "k-1", null));
}

public class Login
{
    public Task<string> Run(string user)
    {
        var (host, (path, key, _)) = Settings.All();
        return new HttpClient().GetStringAsync(host + path + $"?grant_type=password&user_id={user}&client_id={key ?? "none"}"); // [login]
    }
}
