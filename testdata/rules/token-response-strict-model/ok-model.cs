using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json.Serialization;
using System.Threading.Tasks;

namespace Acme.Webinars
{
    // It knows the new field, or ignores unknown ones.
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public class Known
    {
        [JsonPropertyName("access_token")]
        public string AccessToken { get; set; }

        [JsonPropertyName("token_type")]
        public string TokenType { get; set; }
    }

    public class Lenient
    {
        [JsonPropertyName("access_token")]
        public string AccessToken { get; set; }

        [JsonPropertyName("expires_in")]
        public int ExpiresIn { get; set; }
    }

    public class Login
    {
        private readonly HttpClient http = new HttpClient();

        public async Task<object> Obtain(string code, string basic, bool known)
        {
            var request = new HttpRequestMessage(HttpMethod.Post, "https://api.getgo.com/oauth/v2/token");
            request.Headers.Add("Authorization", "Basic " + basic);
            request.Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "authorization_code",
                ["code"] = code,
            });
            var response = await http.SendAsync(request);
            if (known)
            {
                return await response.Content.ReadFromJsonAsync<Known>();
            }
            return await response.Content.ReadFromJsonAsync<Lenient>();
        }
    }
}
