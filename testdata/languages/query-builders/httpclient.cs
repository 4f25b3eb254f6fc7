using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Web;

public class Login
{
    private const string Token = "https://api.example.test/oauth/old_token";
    private readonly HttpClient http = new HttpClient();

    public void ByPassword(string user)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "password", ["user_id"] = user };
        var query = fields.Aggregate("", (all, field) => all + field.Key + "=" + Uri.EscapeDataString(field.Value) + "&");
        http.GetAsync(Token + "?" + query); // [reduce]
    }

    public void Refresh(string old)
    {
        var fields = new Dictionary<string, string> { { "grant_type", "refresh_token" }, { "refresh_token", old } };
        http.GetAsync(Token + "?" + string.Join("&", fields.Select(f => $"{f.Key}={Uri.EscapeDataString(f.Value)}"))); // [entries]
    }

    public void Code(string code)
    {
        var builder = new UriBuilder(Token) { Query = "grant_type=authorization_code" };
        builder.Query += "&code=" + Uri.EscapeDataString(code);
        http.GetAsync(builder.Uri); // [url]
    }

    public string Authorize(string state)
    {
        var builder = new UriBuilder("https", "api.example.test");
        builder.Path = "oauth/old_authorize";
        var query = HttpUtility.ParseQueryString(builder.Query);
        query.Add("client_id", "k-1");
        query.Set("state", state);
        builder.Query = query.ToString();
        return builder.ToString(); // [authorize]
    }
}
