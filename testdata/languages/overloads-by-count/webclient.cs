using System.Net;

public class Api
{
    private readonly string host;
    private readonly string client;

    public Api() : this("https://api.example.test", "k-1")
    {
    }

    public Api(string host, string client)
    {
        this.host = host;
        this.client = client;
    }

    private string Get(string path) => Get(path, null);

    private string Get(string path, string query)
    {
        var url = host + path;
        if (query != null)
        {
            url += "?" + query;
        }
        return new WebClient().DownloadString(url);
    }

    public string Login(string user) => Get("/oauth/old_token", "grant_type=password&user_id=" + user + "&client_id=" + client); // [login]

    public string Me() => Get("/v1/me"); // [me]

    public static void Main() => new Api().Me();
}
