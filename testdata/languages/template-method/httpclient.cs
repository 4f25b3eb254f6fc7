using System.Collections.Generic;
using System.Linq;
using System.Net.Http;

abstract class Grant
{
    protected abstract HttpMethod Verb { get; }

    protected abstract Dictionary<string, string> Fields();

    protected virtual string Host => "https://api.example.test";

    public void Execute()
    {
        var url = Host + "/oauth/old_token";
        var message = new HttpRequestMessage { Method = Verb };
        if (Verb == HttpMethod.Get)
        {
            url += "?" + string.Join("&", Fields().Select(field => field.Key + "=" + field.Value));
        }
        else
        {
            message.Content = new FormUrlEncodedContent(Fields());
        }
        message.RequestUri = new System.Uri(url);
        new HttpClient().SendAsync(message); // [send]
    }
}

class PasswordGrant : Grant
{
    public string User { get; set; }

    protected override HttpMethod Verb => HttpMethod.Get;

    protected override Dictionary<string, string> Fields() => new() { ["grant_type"] = "password", ["user_id"] = User };
}

class RefreshGrant : Grant
{
    public string Token { get; set; }

    protected override HttpMethod Verb => HttpMethod.Post;

    protected override Dictionary<string, string> Fields() => new() { ["grant_type"] = "refresh_token", ["refresh_token"] = Token };
}
