using System;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

public class Client
{
    private const string Host = "https://api.example.test";

    private static async Task<string> Get(string path, params string[] pairs)
    {
        var query = new StringBuilder("?");
        for (var i = 0; i < pairs.Length; i += 2)
        {
            if (i > 0)
            {
                query.Append('&');
            }
            query.Append(pairs[i]).Append('=').Append(Uri.EscapeDataString(pairs[i + 1]));
        }
        using var http = new HttpClient();
        return await http.GetStringAsync(Host + path + query);
    }

    public Task<string> Login(string user) => Get("/oauth/old_token", "grant_type", "password", "user_id", user, "client_id", "k-1"); // [login]
}
