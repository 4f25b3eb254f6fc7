using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Tasks;
using Newtonsoft.Json;

namespace Acme.Webinars
{
    // Strict by the options of what decodes it.
    public class ByOptions // expect: token-response-strict-model high error
    {
        [JsonPropertyName("access_token")]
        public string Token { get; set; }
    }

    [JsonObject(MissingMemberHandling = MissingMemberHandling.Error)]
    public class Marked // expect: token-response-strict-model medium error
    {
        [JsonProperty("access_token")]
        public string Token { get; set; }

        [JsonProperty("organizer_key")]
        public string Organizer { get; set; }
    }

    public class Login
    {
        private static readonly JsonSerializerOptions Options = new JsonSerializerOptions
        {
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        };

        private readonly HttpClient http = new HttpClient();

        public async Task<ByOptions> Obtain(string code, string basic)
        {
            var request = new HttpRequestMessage(HttpMethod.Post, "https://api.getgo.com/oauth/v2/token");
            request.Headers.Add("Authorization", "Basic " + basic);
            request.Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "authorization_code",
                ["code"] = code,
            });
            var response = await http.SendAsync(request);
            return System.Text.Json.JsonSerializer.Deserialize<ByOptions>(await response.Content.ReadAsStringAsync(), Options);
        }
    }
}
