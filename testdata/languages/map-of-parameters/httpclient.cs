using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;

public class Login
{
    public Task<HttpResponseMessage> Run(string user)
    {
        var parameters = new SortedDictionary<string, string>(StringComparer.Ordinal) { { "grant_type", "password" } };
        parameters.Add("user_id", user);
        var query = string.Join("&", from p in parameters where p.Value != null select $"{p.Key}={Uri.EscapeDataString(p.Value)}");
        var builder = new UriBuilder("https://api.example.test/oauth/old_token") { Query = query };
        return new HttpClient().GetAsync(builder.Uri); // [login]
    }
}
