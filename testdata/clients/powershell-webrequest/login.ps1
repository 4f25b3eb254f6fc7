# expect: GET https://api.example.test/oauth/token query grant_type=password user_id=* headers Accept=application/json X-Shop=7 auth=basic
function Get-Ticket([string]$User, [string]$Id, [string]$Secret) {
    $request = [System.Net.WebRequest]::Create("https://api.example.test/oauth/token?grant_type=password&user_id=$User")
    $request.Credentials = [System.Net.NetworkCredential]::new($Id, $Secret)
    $request.Headers.Add('Accept: application/json')
    $request.Headers['X-Shop'] = '7'
    $response = $request.GetResponse()
    $reader = [System.IO.StreamReader]::new($response.GetResponseStream())
    $answer = $reader.ReadToEnd() | ConvertFrom-Json
    $reader.Close()
    return $answer
}
