using System;
using System.Net.Http;
using System.Threading.Tasks;
using System.Web;

public class Urls
{
    private static readonly Uri Root = new Uri("https://api.example.test");

    public string AuthorizeUrl()
    {
        var builder = new UriBuilder(new Uri(Root, "/oauth/old_authorize"));
        var query = HttpUtility.ParseQueryString(builder.Query);
        query["client_id"] = "k-1";
        query.Add("redirect_uri", "https://shop.example.test/back");
        builder.Query = query.ToString();
        return builder.ToString(); // [authorize]
    }

    public async Task<string> Login(string user)
    {
        var url = new UriBuilder(Root.Scheme, Root.Host) { Path = "/oauth/old_token" };
        url = new UriBuilder(Root) { Path = "/oauth/old_token", Query = $"grant_type=password&user_id={user}" };
        return await new HttpClient().GetStringAsync(url.Uri); // [login]
    }
}
