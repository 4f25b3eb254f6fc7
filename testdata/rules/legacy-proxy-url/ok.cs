using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

// A base from which an endpoint is built is judged there; other bases are none.
public class Api
{
    public static readonly string[] Bases = { "https://api.getgo.com", "https://api.getgo.com/G2W/rest", "https://api.getgo.com/oauth/v2", "https://api.getgo.com/oauth2" };
    private const string Base = "https://api.getgo.com/oauth";

    public Task<HttpResponseMessage> Login(Dictionary<string, string> form) =>
        new HttpClient().PostAsync(Base + "/access_token", new FormUrlEncodedContent(form));
}
