using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Tasks;
using Newtonsoft.Json;

namespace Acme.Webinars
{
    // It collects what it doesn't know, is told to ignore it, or knows the new field by its mark.
    public class Collects
    {
        [JsonPropertyName("access_token")]
        public string Token { get; set; }

        [System.Text.Json.Serialization.JsonExtensionData]
        public Dictionary<string, JsonElement> Rest { get; set; }
    }

    [JsonObject(MissingMemberHandling = MissingMemberHandling.Ignore)]
    public class Told
    {
        [JsonProperty("access_token")]
        public string Token { get; set; }

        [JsonProperty("organizer_key")]
        public string Organizer { get; set; }
    }

    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public class Knows
    {
        [JsonPropertyName("access_token")]
        public string Token { get; set; }

        [JsonPropertyName("expires_in")]
        public int Life { get; set; }

        [JsonPropertyName("token_type")]
        public string Kind { get; set; }
    }

    public class Login
    {
        private readonly HttpClient http = new HttpClient();

        private async Task<string> Obtain(string code, string basic)
        {
            var request = new HttpRequestMessage(HttpMethod.Post, "https://api.getgo.com/oauth/v2/token");
            request.Headers.Add("Authorization", "Basic " + basic);
            request.Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "authorization_code",
                ["code"] = code,
            });
            var response = await http.SendAsync(request);
            return await response.Content.ReadAsStringAsync();
        }

        public async Task<object> Collected(string code, string basic)
        {
            var options = new JsonSerializerOptions { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };
            return System.Text.Json.JsonSerializer.Deserialize<Collects>(await Obtain(code, basic), options);
        }

        public async Task<object> Skipped(string code, string basic)
        {
            var settings = new JsonSerializerSettings { MissingMemberHandling = MissingMemberHandling.Ignore };
            return JsonConvert.DeserializeObject<Told>(await Obtain(code, basic), settings);
        }
    }
}
