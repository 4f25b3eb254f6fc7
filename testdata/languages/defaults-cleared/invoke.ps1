$Headers = @{ Accept = 'text/html'; Authorization = 'Bearer none' }
$Defaults = @{ Uri = 'https://api.example.test/v1/other'; Method = 'Delete' }

function Get-Token($Code) {
    $headers = $script:Headers.Clone()
    $headers.Accept = 'application/json'
    $headers.Remove('Authorization')
    $request = $Defaults.Clone()
    $request['Method'] = 'Post'
    $request.Uri = 'https://api.example.test/oauth/old_token'
    Invoke-RestMethod @request -Headers $headers -Body @{ grant_type = 'authorization_code'; code = $Code } # [token]
}
