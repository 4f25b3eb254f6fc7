using System.Collections.Generic;
using System.Net.Http;

public class Request
{
    public HttpMethod Verb { private get; set; } = HttpMethod.Get;

    public string Path { private get; set; } = "/v1/me";

    public void Send(Dictionary<string, string> fields)
    {
        var message = new HttpRequestMessage(Verb, "https://api.example.test" + Path) { Content = new FormUrlEncodedContent(fields) };
        new HttpClient().SendAsync(message);
    }
}

public class Exchange
{
    public void Run(string code)
    {
        var request = new Request { Verb = HttpMethod.Post };
        request.Path = "/oauth/old_token";
        request.Send(new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code }); // [code]
    }
}
