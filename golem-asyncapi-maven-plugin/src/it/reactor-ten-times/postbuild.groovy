// Compared in the same way.
evaluate(new File(projects, 'reactor/postbuild.groovy'))
return true
