using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

public class Transport
{
    private readonly HttpClient http = new HttpClient();

    private async Task<HttpResponseMessage> Call(string method, string url, Dictionary<string, string> fields)
    {
        var content = new FormUrlEncodedContent(fields);
        switch (method)
        {
            case var m when m == "get":
                return await http.GetAsync(url + "?" + await content.ReadAsStringAsync());
            case "post" or "put":
                var request = new HttpRequestMessage(new HttpMethod(method.ToUpperInvariant()), url);
                request.Content = content;
                return await http.SendAsync(request);
            default:
                throw new NotSupportedException(method);
        }
    }

    public Task<HttpResponseMessage> Password(string user, string password)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "password", ["user_id"] = user, ["password"] = password };
        return Call("get", "https://api.example.test/oauth/old_token", fields); // [password]
    }

    public Task<HttpResponseMessage> Code(string code)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code };
        return Call("post", "https://api.example.test/oauth/old_token", fields); // [code]
    }
}
