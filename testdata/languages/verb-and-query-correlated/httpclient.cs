using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

class Login
{
    public Task<HttpResponseMessage> Run(string user, bool post)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, "https://api.example.test/oauth/old_token");
        if (post)
        {
            message.Method = HttpMethod.Post;
            message.Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "password", ["user_id"] = user });
        }
        else
        {
            message.RequestUri = new System.Uri("https://api.example.test/oauth/old_token?grant_type=password&user_id=" + user);
        }
        return new HttpClient().SendAsync(message); // [login]
    }
}
