using System.Net;
using System.Reflection;

public class Wire
{
    public string Fetch(string path, string query)
    {
        using (var web = new WebClient())
        {
            return web.DownloadString("https://api.example.test" + path + "?" + query);
        }
    }

    public static string Load(string path, string query) => new Wire().Fetch(path, query);
}

public static class Caller
{
    private static object Run(string name, params object[] arguments)
    {
        var method = typeof(Wire).GetMethod(name, BindingFlags.Public | BindingFlags.Instance);
        return method.Invoke(new Wire(), arguments);
    }

    public static object Login(string user) =>
        Run("Fetch", "/oauth/old_token", "grant_type=password&user_id=" + user); // [login]

    public static object Refresh(string token)
    {
        var method = typeof(Wire).GetMethod(nameof(Wire.Load));
        return method.Invoke(null, new object[] { "/oauth/old_token", "grant_type=refresh_token&refresh_token=" + token }); // [refresh]
    }
}
