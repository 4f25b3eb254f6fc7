using System.Collections.Generic;
using System.Net.Http;

public record Call(string Host, string Path, HttpMethod Verb);

public class Gateway
{
    private static readonly Call Me = new("https://api.example.test", "/v1/me", HttpMethod.Get);
    private static readonly Call Token = Me with { Path = "/oauth/old_token", Verb = HttpMethod.Post };

    private static void Send(Call call, HttpContent body)
    {
        new HttpClient().SendAsync(new HttpRequestMessage(call.Verb, call.Host + call.Path) { Content = body }); // [me]
    }

    public void Refresh(string old)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "refresh_token", ["refresh_token"] = old };
        Send(Token, new FormUrlEncodedContent(fields)); // [token]
    }

    public void WhoAmI() => Send(Me, null);
}
