# A request whose parts are put into one table bit by bit.
function Get-Token($Code, $Id, $Secret) {
    $headers = @{ Accept = 'application/json' }
    $headers['X-Shop'] = '7'
    $request = @{ Method = 'Post'; Headers = $headers }
    $request.Uri = 'https://api.example.test/oauth/old_token'
    $request['Body'] = @{ grant_type = 'authorization_code' }
    $request.Body.code = $Code
    $word = ConvertTo-SecureString -String $Secret -AsPlainText -Force
    $request.Authentication = 'Basic'
    $request.Credential = New-Object System.Management.Automation.PSCredential($Id, $word)
    Invoke-RestMethod @request # [code]
}
