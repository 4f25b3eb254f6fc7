using System.Collections.Generic;
using System.Net.Http;

namespace Shop
{
    public class Wire
    {
        public string SubmitForm(string path, Dictionary<string, string> fields)
        {
            var response = new HttpClient().PostAsync("https://api.example.test" + path, new FormUrlEncodedContent(fields)).Result;
            return response.Content.ReadAsStringAsync().Result;
        }
    }
}
