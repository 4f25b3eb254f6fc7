using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;
using System.Web;
using Newtonsoft.Json;

public class Structured
{
    private readonly HttpClient http = new HttpClient();

    public Task<HttpResponseMessage> ExchangeJson(string id, string secret, string code)
    {
        var basic = Convert.ToBase64String(Encoding.ASCII.GetBytes(string.Format("{0}:{1}", id, secret))).Trim();
        var payload = JsonConvert.SerializeObject(new { grant_type = "authorization_code", code });
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.test/oauth/old_token")
        {
            Content = new StringContent(payload, Encoding.UTF8, "application/json"),
            Headers = { Authorization = new AuthenticationHeaderValue("Basic", basic) },
        };
        return http.SendAsync(request); // [json]
    }

    public async Task<string> RefreshQuery(string token, string client)
    {
        var url = "https://api.example.test/oauth/old_token";
        var query = HttpUtility.ParseQueryString(string.Empty);
        query["grant_type"] = "refresh_token";
        query["refresh_token"] = token;
        var text = query.ToString().TrimEnd('&');
        text += "&client_id=" + client;
        url += (url.IndexOf('?') < 0 ? "?" : "&") + text;
        return await http.GetStringAsync(url); // [query]
    }
}
