using System;
using System.Net.Http;
using System.Threading.Tasks;

const string Host = "https://api.example.test";
using var http = new HttpClient();
var client = "k-1";
var answer = await Login(args[0]);
Console.WriteLine(answer);

async Task<string> Login(string user)
{
    return await http.GetStringAsync($"{Host}/oauth/old_token?grant_type=password&user_id={user}&client_id={client}"); // [login]
}
