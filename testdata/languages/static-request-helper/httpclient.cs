using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;

static class Api
{
    private const string Base = "https://api.example.test";
    private static readonly HttpClient Http = new HttpClient();

    public static async Task<string> Request(string verb, string path, IDictionary<string, string> fields = null, string root = Base)
    {
        var url = root + path;
        var request = new HttpRequestMessage(new HttpMethod(verb), url);
        if (verb == "GET" && fields != null)
        {
            var query = string.Join("&", fields.Select(f => f.Key + "=" + Uri.EscapeDataString(f.Value)));
            request.RequestUri = new Uri(url + "?" + query);
        }
        else if (fields != null)
        {
            request.Content = new FormUrlEncodedContent(fields);
        }
        using (var response = await Http.SendAsync(request).ConfigureAwait(false))
        {
            return await response.Content.ReadAsStringAsync().ConfigureAwait(false);
        }
    }
}

class Login
{
    private const string Client = "shop-7";

    public Task<string> ByPassword(string user, string password)
    {
        return Api.Request("GET", "/oauth/old_token", new Dictionary<string, string> // [password]
        {
            ["grant_type"] = "password",
            ["user_id"] = user,
            ["password"] = password,
            ["client_id"] = Client,
        });
    }

    public Task<string> ByCode(string code)
    {
        var fields = new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["client_id"] = Client,
        };
        return Api.Request("POST", "/oauth/old_token", fields); // [code]
    }

    public Task<string> Files() => Api.Request("GET", "/v1/list", root: "https://files.example.test"); // [elsewhere]
}
